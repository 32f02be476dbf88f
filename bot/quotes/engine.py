"""The name and version of this engine, which every quotation carries; `reindex` reads again what another one read."""

ENGINE = "rules"
ENGINE_VERSION = "20"
