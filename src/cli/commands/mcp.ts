import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { definedOnly, run } from "../../process/run.ts";
import { thisProgram } from "../../process/this-program.ts";
import { stripControl } from "../../report/escape.ts";
import { version } from "../../version.ts";
import { type McpTool, mcpTools } from "../mcp/tools.ts";

/** Longest time for one tool call, in milliseconds: that of a build. */
const timeLimitMs = 6 * 3_600_000;

/**
 * Serves this program's commands as tools of the Model Context Protocol, over standard input and output only. Each call
 * is a separate process, so that a long build does not block other calls, and its output does not disturb the protocol.
 */
export async function serveMcp(flags: { allowChanges?: boolean }): Promise<void> {
  const server = new McpServer({ name: "stx-container", version });
  for (const tool of mcpTools.filter(({ changes }) => !changes || flags.allowChanges)) register(server, tool);
  const transport = new StdioServerTransport();
  const ended = new Promise<void>((done) => {
    transport.onclose = done;
    process.stdin.once("end", done);
  });
  await server.connect(transport);
  await ended;
}

function register(server: McpServer, tool: McpTool): void {
  const { name, description, input, changes, asksNetwork = false } = tool;
  const annotations = { readOnlyHint: !changes, destructiveHint: changes, openWorldHint: asksNetwork };
  server.registerTool(name, { description, inputSchema: input, annotations }, async (given, { signal }) => {
    const result = await call(tool.argv(given as Record<string, unknown>), signal);
    return {
      content: [{ type: "text" as const, text: JSON.stringify(result) }],
      isError: !result.success,
    };
  });
}

type Envelope = { success: true; result: unknown } | { success: false; error: unknown };

async function call(argv: readonly string[], signal: AbortSignal): Promise<Envelope> {
  const env = definedOnly(process.env);
  const { node, main } = thisProgram();
  try {
    const { code, stdout, stderr } = await run(node, [main, ...argv], {
      env,
      timeLimitMs,
      signal,
    });
    return envelope(code, stdout, stderr);
  } catch (error) {
    return { success: false, error: stripControl((error as Error).message) };
  }
}

function envelope(code: number | null, stdout: string, stderr: string): Envelope {
  let result: unknown;
  try {
    result = JSON.parse(stdout);
  } catch {
    return { success: false, error: stripControl(stderr || stdout).slice(-4000) || `exit code ${code}` };
  }
  const failed = (result as { error?: unknown } | null)?.error;
  if (failed !== undefined) return { success: false, error: failed };
  return { success: true, result };
}
