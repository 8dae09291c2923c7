"""Makes a conda channel of two packages and installs them: no public channel is needed. argv: channel, prefix."""
import asyncio
import hashlib
import io
import json
import os
import sys
import tarfile
from pathlib import Path

from rattler import install, solve
from rattler.index import index_fs

channel, prefix = sys.argv[1:]


def package(name, version, subdir, depends=()):
    folder = Path(channel) / subdir
    folder.mkdir(parents=True, exist_ok=True)
    files = {f"share/{name}": f"{name} {version}".encode()}
    paths = [
        dict(_path=path, path_type="hardlink", sha256=hashlib.sha256(data).hexdigest(), size_in_bytes=len(data))
        for path, data in files.items()
    ]
    index = dict(name=name, version=version, build="0", build_number=0, depends=list(depends), subdir=subdir)
    if subdir == "noarch":
        index["noarch"] = "generic"
    files["info/index.json"] = json.dumps(index).encode()
    files["info/paths.json"] = json.dumps(dict(paths_version=1, paths=paths)).encode()
    with tarfile.open(folder / f"{name}-{version}-0.tar.bz2", "w:bz2") as archive:
        for path, data in files.items():
            entry = tarfile.TarInfo(path)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))


async def main():
    package("leaf", "1.0", "noarch")
    package("branch", "2.0", "linux-64", ["leaf >=1"])
    await index_fs(Path(channel))
    records = await solve([f"file://{channel}"], ["branch"], platforms=["linux-64", "noarch"])
    await install(records, target_prefix=prefix, cache_dir="/tmp/conda-cache", show_progress=False)


asyncio.run(main())
os._exit(0)
