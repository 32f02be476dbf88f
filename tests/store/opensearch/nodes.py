"""A real cluster on loopback: OpenSearch nodes as JVM processes, from the server's artifacts on Maven Central.

Needs a JDK (11 or newer) and Maven. The artifacts stay in Maven's own folder, the compiled launcher (ClusterNode.java)
in the user's cache folder; nothing prebuilt is part of the project.
"""

import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from functools import lru_cache
from pathlib import Path

HERE = Path(__file__).parent
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "whosaid-bot" / "cluster"
HEAP = "320m"
PATIENCE = 180.0  # seconds a node may take to answer; one alone takes five
TOOLS = ("java", "javac", "mvn")


class NoServerError(Exception):
    """No cluster can be started here; the message says what is missing."""


@lru_cache(maxsize=1)
def classpath() -> str:
    """Return the class path of a node, bringing the artifacts and compiling the launcher first."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        raise NoServerError(f"a cluster for tests needs a JDK and Maven: no {', '.join(missing)} here")
    CACHE.mkdir(parents=True, exist_ok=True)
    listed = CACHE / "classpath.txt"
    build = ["mvn", "-B", "-q", "-f", str(HERE / "pom.xml"), "dependency:build-classpath"]
    _run([*build, f"-Dmdep.outputFile={listed}"], "Maven cannot bring the server's artifacts")
    jars = listed.read_text().strip()
    _run(
        ["javac", "-cp", jars, "-d", str(CACHE), str(HERE / "ClusterNode.java")],
        "the launcher of a node does not compile",
    )
    return f"{CACHE}{os.pathsep}{jars}"


def _run(command: Sequence[str], failure: str) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    except subprocess.TimeoutExpired:
        raise NoServerError(f"{failure} within ten minutes") from None
    if done.returncode:
        raise NoServerError(f"{failure}: {(done.stdout + done.stderr).strip()[-400:]}")


class Node:
    """One node: its own process, data folder and ports. It may be killed and started again."""

    def __init__(self, folder: Path, name: str, port: int, transport: int, transports: Sequence[int]) -> None:
        """Write its settings; `transports` are the ports by which all first nodes find each other."""
        self.name, self.port = name, port
        self._folder = folder / name
        self._folder.mkdir(parents=True)
        self._process: subprocess.Popen[bytes] | None = None
        settings = {
            "cluster.name": f"whosaid-tests-{transports[0]}",
            "node.name": name,
            **{f"path.{what}": str(self._folder / what) for what in ("home", "data", "logs")},
            "network.host": "127.0.0.1",
            "http.port": port,
            "transport.port": transport,
            "discovery.seed_hosts": [f"127.0.0.1:{each}" for each in transports],
            "cluster.initial_cluster_manager_nodes": [f"n{number}" for number in range(len(transports))],
            "cluster.routing.allocation.disk.threshold_enabled": False,  # a full disk is not what is tested here
            "node.processors": 2,
        }
        # the server reads YAML, of which JSON is a part
        (self._folder / "node.yml").write_text(json.dumps(settings))

    def start(self) -> None:
        """Start the process; `ready` waits for it."""
        options = [f"-Xms{HEAP}", f"-Xmx{HEAP}", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]
        options += ["-Dlog4j2.level=WARN", f"-Djava.io.tmpdir={self._folder}"]
        with (self._folder / "out.txt").open("ab") as out:
            self._process = subprocess.Popen(
                ["java", *options, "-cp", classpath(), "ClusterNode", str(self._folder / "node.yml")],
                stdin=subprocess.PIPE,  # closes when this process ends, however it ends, and the node ends with it
                stdout=out,
                stderr=subprocess.STDOUT,
            )

    def ready(self, nodes: int) -> None:
        """Wait until the node answers and sees that many nodes."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if self._process is None or self._process.poll() is not None:
                break
            if self.health().get("number_of_nodes") == nodes:
                return
            time.sleep(0.2)
        last = (self._folder / "out.txt").read_text(errors="replace")[-600:]
        raise NoServerError(f"node {self.name} did not come up: {last}")

    def health(self, name: str = "") -> dict[str, object]:
        """Return what the node says of its cluster, or of one store's indexes in it; empty where it does not answer."""
        path = f"_cluster/health/{name}-*" if name else "_cluster/health"
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/{path}", timeout=2) as answer:
                return dict(json.load(answer))
        except (OSError, ValueError):
            return {}

    def kill(self) -> None:
        """End the process by SIGKILL, in the middle of whatever it does."""
        process, self._process = self._process, None
        if process:
            process.kill()
            process.communicate()


@contextmanager
def running(count: int) -> Iterator[tuple[Node, ...]]:
    """Run that many nodes until the end of the block."""
    classpath()
    with ExitStack() as stack:
        folder = Path(
            stack.enter_context(tempfile.TemporaryDirectory(prefix="whosaid-cluster-", ignore_cleanup_errors=True))
        )
        ports = _free_ports(2 * count)
        transports = ports[count:]
        nodes = tuple(
            Node(folder, f"n{number}", ports[number], transports[number], transports) for number in range(count)
        )
        for node in nodes:
            stack.callback(node.kill)
            node.start()
        for node in nodes:
            node.ready(count)
        yield nodes


def address(nodes: Sequence[Node], name: str, *, shards: int = 2) -> str:
    """Return the address of an index on these nodes."""
    return f"opensearch://{','.join(f'127.0.0.1:{node.port}' for node in nodes)}/{name}?shards={shards}"


def drop(nodes: Sequence[Node], name: str) -> None:
    """Delete everything of one index."""
    for path in (f"{name}-*", f"_index_template/{name}-*"):
        for node in nodes:
            request = urllib.request.Request(f"http://127.0.0.1:{node.port}/{path}", method="DELETE")
            with suppress(OSError), urllib.request.urlopen(request, timeout=20):  # noqa: S310 - loopback
                break


def _free_ports(count: int) -> list[int]:
    with ExitStack() as stack:
        found = [stack.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(count)]
        return [int(each.getsockname()[1]) for each in found]
