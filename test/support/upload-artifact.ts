// What actions/upload-artifact does with one file and archive: false, as the entry of a fake job's step.
import { basename, dirname } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import { getInput, setOutput } from "@actions/core";

const path = getInput("path");
const client = new DefaultArtifactClient();
const { id } = await client.uploadArtifact(basename(path), [path], dirname(path), { skipArchive: true });
setOutput("artifact-id", String(id));
