import { schemaText } from "../lock/json-schema.ts";
import { configSchema } from "./config-schema.ts";
import { statementSchema } from "./statement.ts";

/**
 * The JSON Schemas (draft 2020-12) of this room, by their file in schema/: `marker.schema.json` for the statement in a
 * marker's envelope (only the reader finds contradictions in it), and `config.schema.json` for a configuration.
 */
export const verdictSchemas: Readonly<Record<string, () => string>> = {
  "marker.schema.json": () => schemaText(statementSchema, "Statement of a marker, by stx/container-action"),
  "config.schema.json": () => schemaText(configSchema, "Configuration of stx/container-action"),
};
