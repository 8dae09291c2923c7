/** Signals of Ctrl-C, of a runner that ends a job, and of a closed terminal or connection. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Calls `clean` when the process ends before the work is done: on exit, and on a signal that nothing else handles,
 * which then ends the process as usual. `clean` must be synchronous.
 * @returns a function that cancels this
 */
export function atEnd(clean: () => void): () => void {
  const off = () => {
    process.off("exit", clean);
    for (const name of signals) process.off(name, onSignal);
  };
  const onSignal = (name: NodeJS.Signals) => {
    // Another handler will stop the work in an orderly way, or end the process, which calls `clean`.
    if (process.listeners(name).some((each) => !ours.has(each))) return;
    clean();
    off();
    if (process.listenerCount(name) === 0) process.kill(process.pid, name);
  };
  ours.add(onSignal);
  process.on("exit", clean);
  // Removed first, because a listener for one signal only is gone once it was called.
  for (const name of signals) process.prependListener(name, onSignal);
  return off;
}

const ours = new WeakSet<(...args: never[]) => void>();
