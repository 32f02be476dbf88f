CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE TABLE "articles" (
   "place" INTEGER PRIMARY KEY,
   "id" TEXT,
   "version" TEXT,
   "stored" INTEGER,
   "fingerprint" TEXT,
   "outlet" TEXT,
   "title" TEXT,
   "published" TEXT,
   "url" TEXT,
   "author" TEXT,
   "stated" TEXT,
   "language" TEXT,
   "kind" TEXT,
   "about_outlet" TEXT,
   "about_url" TEXT,
   "source" TEXT,
   "format" TEXT,
   "digest" TEXT,
   "engine" TEXT,
   "engine_version" TEXT,
   "boilerplate" TEXT,
   "relays" TEXT,
   "text" TEXT,
   "headline" TEXT,
   "words" TEXT,
   "labels" TEXT
);
CREATE UNIQUE INDEX "idx_articles_id"
    ON "articles" ("id");
CREATE INDEX "idx_articles_engine_engine_version_id"
    ON "articles" ("engine", "engine_version", "id");
CREATE INDEX articles_gaps ON articles(id) WHERE outlet IS NULL OR published IS NULL OR url IS NULL;
CREATE VIRTUAL TABLE "articles_fts" USING FTS5 (
    "headline", "words", "labels",
    tokenize='unicode61 remove_diacritics 0 tokenchars ''+#''',
    content="articles"
);
CREATE TRIGGER "articles_ad" AFTER DELETE ON "articles" BEGIN
  INSERT INTO "articles_fts" ("articles_fts", rowid, "headline", "words", "labels") VALUES('delete', old.rowid, old."headline", old."words", old."labels");
END;
CREATE TRIGGER "articles_au" AFTER UPDATE ON "articles" BEGIN
  INSERT INTO "articles_fts" ("articles_fts", rowid, "headline", "words", "labels") VALUES('delete', old.rowid, old."headline", old."words", old."labels");
  INSERT INTO "articles_fts" (rowid, "headline", "words", "labels") VALUES (new.rowid, new."headline", new."words", new."labels");
END;
CREATE TABLE sentences (article INTEGER, number INTEGER, starts INTEGER, ends INTEGER, kind INTEGER, PRIMARY KEY (article, number)) WITHOUT ROWID;
CREATE TABLE "quotations" (
   "row" INTEGER PRIMARY KEY,
   "article" INTEGER,
   "id" TEXT,
   "starts" INTEGER,
   "ends" INTEGER,
   "marks" TEXT,
   "state" TEXT,
   "speaker_kind" TEXT,
   "speaker" TEXT,
   "role" TEXT,
   "speaker_key" TEXT,
   "mention_starts" INTEGER,
   "mention_ends" INTEGER,
   "cue_starts" INTEGER,
   "cue_ends" INTEGER,
   "quoted" TEXT,
   "relays" TEXT,
   "engine" TEXT,
   "engine_version" TEXT,
   "words" TEXT,
   "labels" TEXT
);
CREATE INDEX "idx_quotations_article"
    ON "quotations" ("article");
CREATE VIRTUAL TABLE "quotations_fts" USING FTS5 (
    "words", "labels",
    tokenize='unicode61 remove_diacritics 0 tokenchars ''+#''',
    content="quotations"
);
CREATE TRIGGER "quotations_ad" AFTER DELETE ON "quotations" BEGIN
  INSERT INTO "quotations_fts" ("quotations_fts", rowid, "words", "labels") VALUES('delete', old.rowid, old."words", old."labels");
END;
CREATE TRIGGER "quotations_au" AFTER UPDATE ON "quotations" BEGIN
  INSERT INTO "quotations_fts" ("quotations_fts", rowid, "words", "labels") VALUES('delete', old.rowid, old."words", old."labels");
  INSERT INTO "quotations_fts" (rowid, "words", "labels") VALUES (new.rowid, new."words", new."labels");
END;
CREATE VIEW "who_said" AS SELECT a.outlet, a.published, q.speaker, q.role, q.marks, q.state, substr(a.text, q.starts + 1, q.ends - q.starts) AS said, a.title, a.url, a.id AS article FROM quotations q JOIN articles a ON a.place = q.article;
CREATE TABLE numbers (name TEXT PRIMARY KEY, value INTEGER) WITHOUT ROWID;
CREATE TABLE terms (term TEXT PRIMARY KEY, articles INTEGER) WITHOUT ROWID;
CREATE TABLE outlets (name TEXT PRIMARY KEY, articles INTEGER) WITHOUT ROWID;
CREATE TABLE engines (engine TEXT, version TEXT, articles INTEGER, PRIMARY KEY (engine, version)) WITHOUT ROWID;
CREATE TABLE speaker_words (word TEXT, name TEXT, key TEXT, quotations INTEGER, PRIMARY KEY (word, name, key)) WITHOUT ROWID;
CREATE INDEX speaker_words_most ON speaker_words (word, quotations DESC, name, key);
CREATE TABLE speaker_roles (name TEXT, key TEXT, role TEXT, quotations INTEGER, PRIMARY KEY (name, key, role)) WITHOUT ROWID;
CREATE TABLE term_slips (slip TEXT, word TEXT, PRIMARY KEY (slip, word)) WITHOUT ROWID;
CREATE TABLE name_slips (slip TEXT, word TEXT, PRIMARY KEY (slip, word)) WITHOUT ROWID;
CREATE TABLE ledger (sorting BLOB PRIMARY KEY, key TEXT, value TEXT, version INTEGER, expires REAL) WITHOUT ROWID;
CREATE TABLE best (term TEXT, article INTEGER, tf INTEGER, length INTEGER, PRIMARY KEY (term, article)) WITHOUT ROWID;
CREATE TABLE frequent (term TEXT PRIMARY KEY, floor REAL, average REAL) WITHOUT ROWID;
CREATE TABLE bands (band INTEGER, article INTEGER, PRIMARY KEY (band, article)) WITHOUT ROWID;
CREATE TABLE article_bands (article INTEGER PRIMARY KEY, bands BLOB);
CREATE TRIGGER "articles_ai" AFTER INSERT ON "articles" BEGIN
  INSERT INTO "articles_fts" (rowid, "headline", "words", "labels") VALUES (new.rowid, new."headline", new."words", new."labels");
END;
CREATE TRIGGER "quotations_ai" AFTER INSERT ON "quotations" BEGIN
  INSERT INTO "quotations_fts" (rowid, "words", "labels") VALUES (new.rowid, new."words", new."labels");
END;
INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('whosaid', 'm001_articles', '');
INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('whosaid', 'm002_sentences', '');
INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('whosaid', 'm003_quotations', '');
INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('whosaid', 'm004_counts', '');
INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('whosaid', 'm005_slips', '');
INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('whosaid', 'm006_ledger', '');
INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('whosaid', 'm007_best', '');
INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('whosaid', 'm008_bands', '');
