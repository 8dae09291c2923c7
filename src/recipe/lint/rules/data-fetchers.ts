import { type Fetcher, withoutOptions } from "./fetcher.ts";

const copy = "%files\n    <the data, kept beside the recipe> <destination in the image>";
const verified = (fetch: string) => `${fetch}\necho '<sha256>  <file>' | sha256sum -c -`;

const isAddress = (arg: string) => /^\w+:\/\//.test(arg);

/**
 * Whether a word is the variable of a loop. Names that say that they are addresses are downloads of their own, which
 * another rule reports.
 */
function isOfList(arg: string, script: string): boolean {
  const name = /^\$\{?(\w+)\}?$/.exec(arg)?.[1];
  return (
    name !== undefined &&
    !/url|link|src|source|addr/i.test(name) &&
    new RegExp(
      `\\bfor[ \\t]+${name}[ \\t]+in\\b[^\\n;]*(?:https?|ftp)://|\\bread[ \\t]+(?:-r[ \\t]+)?${name}\\b`,
    ).test(script)
  );
}

/** Programs that fetch files: data, models, images. */
export const dataFetchers: readonly Fetcher[] = [
  {
    name: /^(?:wget|wget2|curl|aria2c)$/,
    test: (args, { command, section }) =>
      (!args.some(isAddress) && args.some((arg) => isOfList(arg, section.script))) ||
      args.some((arg) => /^(?:-i|--input-file(?:=.*)?|-K|--config|--metalink-file(?:=.*)?)$/.test(arg)) ||
      (command.words.some(({ text }) => /^(?:xargs|parallel)$/.test(text)) && !args.some(isAddress)),
    what: "files whose addresses a list names",
    fix: "sha256sum -c <list of checksums, kept beside the recipe>   # after it",
  },
  {
    name: /^(?:[\w.-]+[._-])?download(?:er|s)?(?:[._-][\w.-]+)?$/,
    test: (args) => !args.some((arg) => /^(?:-h|--help|--version)$/.test(arg)),
    what: "files that can be replaced under the same name",
    fix: copy,
  },
  {
    name: /^(?:kraken2?-build|krakenuniq-build|humann2?_databases|busco|metaphlan2?(?:\.py)?|amrfinder(?:_update)?|checkm|bakta_db|funannotate|snpEff|mmseqs|gtdbtk|abricate|kb|refgenie|update_blastdb\.pl|ktUpdateTaxonomy\.sh|updateTaxonomy\.sh|datasets|ncbi-genome-download|prefetch|fasterq-dump|fastq-dump|efetch|antismash-?\w*|pyensembl|emapper\.py|nltk|stanza|argospm)$/,
    test: (args, { name }) =>
      /^(?:update_blastdb\.pl|ktUpdateTaxonomy\.sh|updateTaxonomy\.sh|ncbi-genome-download|prefetch|fasterq-dump|fastq-dump|efetch|amrfinder_update)$/.test(
        name,
      )
        ? args.some((arg) => !arg.startsWith("-"))
        : args.some((arg) =>
            /^(?:-u|-U|--?(?:download|update|install)[\w-]*|--standard|--special|download[\w-]*|databases|setup|pull)$/.test(
              arg,
            ),
          ),
    what: "a database as it is on the day of the build",
    fix: copy,
  },
  {
    name: /^(?:apptainer|singularity|docker|podman|skopeo|oras)$/,
    test: (args, { name }) =>
      /^(?:pull|build|copy|cp|export|blob)$/.test(withoutOptions(args)[0] ?? "") &&
      args.some(
        (arg) =>
          /^(?:docker|oras|library|shub):\/\//.test(arg) ||
          /^[\w.-]+(?:\/[\w.-]+)+:[\w.-]+$/.test(arg) ||
          // What an engine pulls is an image, however it is written.
          (/^(?:docker|podman)$/.test(name) && args[0] === "pull" && /^\w/.test(arg) && arg !== "pull"),
      ) &&
      !args.some((arg) => /@?sha256:[0-9a-f]{64}/.test(arg)),
    what: "an image by a tag, which moves",
    fix: "apptainer pull docker://<name>@sha256:<digest>",
  },
  {
    name: /^(?:crane|regctl)$/,
    test: (args) =>
      /^(?:pull|export|copy|cp|blob)$/.test(withoutOptions(args)[0] ?? "") &&
      withoutOptions(args).length > 1 &&
      !args.some((arg) => /@?sha256:[0-9a-f]{64}/.test(arg)),
    what: "an image by a tag, which moves",
    fix: "crane export <name>@sha256:<digest> <file>",
  },
  {
    name: /^(?:https?|xhs?)$/,
    test: (args, { command, pipedTo }) =>
      args.some((arg) => /^(?:-d|--download)$/.test(arg)) ||
      (args.some((arg) => /^https?:|\.\w+\//.test(arg)) &&
        !args.some((arg) => /^(?:POST|PUT|PATCH|DELETE|HEAD)$/.test(arg)) &&
        (pipedTo !== undefined || command.redirects.some(({ operator }) => operator.startsWith(">")))),
    what: "a file that can be replaced under the same address",
    fix: verified("http --download --output <file> <address>"),
  },
  {
    name: /^(?:ftp|tnftp|ncftpget|lynx|w3m|links|elinks)$/,
    test: (args, { name }) =>
      args.some(isAddress) &&
      (/ftp/.test(name) || args.some((arg) => /^-{1,2}(?:dump\w*|source)$/.test(arg))),
    what: "a file that can be replaced under the same address",
    fix: verified("curl -fsSL -o <file> <address>"),
  },
  {
    name: /^(?:yt-dlp|youtube-dl|youtube_dl|yt_dlp|gallery-dl|megadl|megatools|ia)$/,
    test: (args) => args.some(isAddress) || args[0] === "download" || args[0] === "dl",
    what: "files that their owner can replace",
    fix: copy,
  },
  { name: /^nltk\.downloader$/, test: () => true, what: "NLTK's data at the time of the build", fix: copy },
  {
    name: /^ollama$/,
    test: (args) => /^(?:pull|run)$/.test(args[0] ?? "") && args.length > 1 && !/@sha256:/.test(args[1]!),
    what: "a model by a tag that moves",
    fix: copy,
  },
  {
    name: /^gdown$/,
    test: (args) => args.length > 0,
    what: "a file that its owner can replace",
    fix: verified("gdown <id> -O <file>"),
  },
  {
    name: /^datalad$/,
    test: (args) => /^(?:clone|install|get|update)$/.test(args[0] ?? ""),
    what: "a data set as it is on the day of the build",
    fix: "datalad clone <address> <folder>\ngit -C <folder> checkout <full commit>",
  },
  {
    name: /^aws$/,
    test: (args) => {
      const verb = args.findIndex((arg) => /^(?:cp|sync|mv|get-object)$/.test(arg));
      const rest = withoutOptions(args.slice(verb + 1));
      return verb > 0 && (args[verb] === "get-object" || rest[0]?.startsWith("s3://") === true);
    },
    what: "objects that their owner can replace",
    fix: verified("aws s3 cp <s3 address> <file>"),
  },
  {
    name: /^(?:gsutil|gcloud)$/,
    test: (args) =>
      args.some((arg) => arg === "cp" || arg === "rsync") && args.some((arg) => arg.startsWith("gs://")),
    what: "objects that their owner can replace",
    fix: verified("gsutil cp <gs address> <file>"),
  },
  {
    name: /^rclone$/,
    // The remote comes first; a copy to one fetches nothing.
    test: (args) => {
      const verb = args.findIndex((arg) => /^(?:copy|copyto|sync|copyurl|move|cat)$/.test(arg));
      return verb >= 0 && /^(?:[\w-]+:|https?:)/.test(withoutOptions(args.slice(verb + 1))[0] ?? "");
    },
    what: "files that their owner can replace",
    fix: verified("rclone copyto <remote>:<path> <file>"),
  },
  {
    name: /^(?:wandb|kaggle|osf|zenodo_get|synapse|dvc|openneuro-py|openneuro|modelscope|pooch|irods|iget|globus)$/,
    test: (args, { name }) =>
      // It has no subcommand: the argument is a record, or a DOI that stands for all versions of a record.
      /^(?:zenodo_get|iget)$/.test(name)
        ? withoutOptions(args).length > 0
        : args.some((arg) => /^(?:download|get|clone|fetch|pull)$/.test(arg)),
    what: "data as it is on the day of the build",
    fix: copy,
  },
  {
    name: /^az$/,
    test: (args) => args[0] === "storage" && args.some((arg) => /^download(?:-batch)?$/.test(arg)),
    what: "objects that their owner can replace",
    fix: verified("az storage blob download --container-name <container> --name <name> --file <file>"),
  },
  {
    name: /^git(?:-annex)?$/,
    test: (args, { name }) =>
      /^(?:get|sync|assist|copy)$/.test(
        (name === "git" && args[0] === "annex" ? args[1] : name === "git" ? "" : args[0]) ?? "",
      ),
    what: "files of the branch at the time of the build",
    fix: "git checkout <full commit>   # before it: the commit names the files by digest",
  },
  {
    name: /^(?:azcopy|mc|s5cmd|lftp|sftp)$/,
    test: (args) => args.length > 0 && !args.every((arg) => arg.startsWith("-")),
    what: "objects that their owner can replace",
    fix: verified("azcopy copy <address> <file>"),
  },
  {
    name: /^(?:rsync|scp)$/,
    test: (args) =>
      withoutOptions(args)
        .slice(0, -1)
        .some((arg) => /^(?:[\w.@-]+:|rsync:\/\/)/.test(arg)),
    what: "files that their owner can replace",
    fix: verified("rsync <source> <file>"),
  },
  {
    name: /^gh$/,
    test: (args) =>
      (args[0] === "release" && args[1] === "download") || (args[0] === "repo" && args[1] === "clone"),
    what: "files of a release, which its owner can replace, or a branch",
    fix: verified("gh release download <tag> -R <owner>/<name> -p <file>"),
  },
  {
    name: /^(?:freshclam|vep_install|INSTALL\.pl)$/,
    test: () => true,
    what: "data that change daily",
    fix: copy,
  },
];
