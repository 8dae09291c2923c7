import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expiringApt } from "../../test/support/upstreams/expiring-apt.ts";
import { serveFolder } from "../../test/support/upstreams/files.ts";
import { forwardTo } from "../../test/support/upstreams/forward.ts";
import { makeRepository, serveGit } from "../../test/support/upstreams/git.ts";
import { type Hosts, startHosts } from "../../test/support/upstreams/hosts.ts";
import { condaInstall, makeChannel } from "../../test/support/upstreams/languages.ts";
import { cranShelf, npmShelf, pipShelf, type Shelf } from "../../test/support/upstreams.ts";

/** A client of the recipe beside Apptainer, which pulls the docker base. */
export type Client = "apt" | "pip" | "conda" | "npm" | "R" | "git" | "curl";

/** A recipe, and upstreams of its own that give all it takes from the network, over HTTPS alone. */
export interface Everything {
  hosts: Hosts;
  recipe: string;
  /** When the apt archive and its key are out of date. */
  expires: Date;
  /** Ends every upstream and removes what it served. */
  empty(): Promise<void>;
}

/** What is there for the recipe to use. */
interface Given {
  /** An empty folder: the recipe's own. */
  folder: string;
  /** Where the docker base is: `localhost:5000/base:1`. */
  base: string;
  clients: readonly Client[];
  /** How long the apt archive is in date. */
  secondsValid: number;
  /** A Python with py-rattler, where conda is among the clients. */
  rattler?: string;
}

/** The lines of `%post` of each client; the base has the programs, on PATH or in /opt/venv. */
const lines = {
  apt: (at: string) => `rm -rf /etc/apt/sources.list /etc/apt/sources.list.d
    echo 'deb [signed-by=/etc/apt/keyrings/test.asc] ${at}/deb ./' >/etc/apt/sources.list
    apt-get update
    apt-get install -y leaf`,
  pip: (at: string) => `python3 -m venv /opt/own
    /opt/own/bin/pip install --no-cache-dir --index-url ${at}/pip branch`,
  conda: (at: string) => `/opt/venv/bin/python /opt/install.py ${at}/channel /opt/conda
    rm -r /opt/conda-cache`,
  npm: (at: string) =>
    `. /opt/venv/bin/activate
    npm install --global --prefix /usr/local --no-audit --no-fund --registry ${at}/npm/ branch`,
  R: (at: string) => `Rscript -e 'install.packages("branch", repos = "${at}/cran", quiet = TRUE)'`,
  git: (at: string) => `git clone --recurse-submodules ${at}/outer /opt/outer`,
  curl: (at: string) => `curl -fsSL -o /opt/data ${at}/data`,
} satisfies Record<Client, (at: string) => string>;

function fill(client: Client, given: Given, site: string, at: string): void {
  const leafAndBranch = (shelf: Shelf, more: [string, string, string]) => {
    shelf.publish("leaf", more[0]);
    shelf.publish("branch", more[1], { leaf: more[2] });
  };
  const now = Math.floor(Date.now() / 1000);
  const fills: Record<Client, () => void> = {
    apt: () => expiringApt(join(site, ".."), now, given.secondsValid),
    pip: () => leafAndBranch(pipShelf(join(site, "pip")), ["1.0", "2.0", ">=1"]),
    conda: () => makeChannel(given.rattler ?? "python3", join(site, "channel")),
    npm: () => leafAndBranch(npmShelf(join(site, "npm"), `${at}/npm`), ["1.0.0", "2.0.0", "^1.0.0"]),
    R: () => leafAndBranch(cranShelf(join(site, "cran/src/contrib")), ["1.0", "2.0", ">= 1.0"]),
    git: () => {
      makeRepository(site, "inner");
      makeRepository(site, "outer", { part: `${at}/inner` });
    },
    curl: () => writeFileSync(join(site, "data"), "some data\n".repeat(100_000)),
  };
  fills[client]();
}

/** Starts an upstream for each client, each under a name of its own, and writes what the recipe copies. */
export async function everything(given: Given): Promise<Everything> {
  const { folder, base, clients, secondsValid } = given;
  const hosts = await startHosts();
  const upstreams = join(folder, "upstreams");
  const post: string[] = [];
  const expires = new Date(Date.now() + secondsValid * 1000);
  for (const client of clients) {
    const site = join(upstreams, client, "site");
    mkdirSync(site, { recursive: true });
    const listener = client === "git" ? serveGit(site) : serveFolder(site);
    const { https } = await hosts.add(`${client.toLowerCase()}.stx.test`, listener);
    fill(client, given, site, https);
    post.push(lines[client](https));
  }
  const files: string[] = [];
  const copied = (name: string, content: string, to: string) => {
    writeFileSync(join(folder, name), content);
    files.push(`    ${name} ${to}`);
  };
  if (clients.includes("apt"))
    copied("test.asc", readFileSync(join(upstreams, "apt/key.asc"), "utf8"), "/etc/apt/keyrings/test.asc");
  if (clients.includes("conda")) copied("install.py", condaInstall, "/opt/install.py");
  const [server, name] = base.split(/\/(.*)/s) as [string, string];
  const registry = await hosts.add("registry.stx.test", forwardTo(`http://${server}`));
  return {
    hosts,
    expires,
    recipe: `Bootstrap: docker
From: ${registry.https.replace("https://", "")}/${name}

%files
${files.join("\n")}

%post
    ${post.join("\n    ")}
`,
    async empty() {
      await hosts.stopAll();
      rmSync(upstreams, { recursive: true });
    },
  };
}
