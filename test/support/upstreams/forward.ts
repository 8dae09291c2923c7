import { type RequestListener, request as send } from "node:http";

/** Hands every request on to another server, as a reverse proxy does. @param origin like http://127.0.0.1:5000 */
export function forwardTo(origin: string): RequestListener {
  const { hostname, port } = new URL(origin);
  return (request, response) => {
    const { method, url, headers } = request;
    const asked = send({ hostname, port, method, path: url, headers });
    asked.on("error", () => response.destroy());
    asked.on("response", (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(asked);
  };
}
