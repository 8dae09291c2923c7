/** Is aborted on Ctrl-C, at the end of a job and when the terminal is closed, so that work ends in an orderly way. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(name, () => stop.abort());
  return stop.signal;
}
