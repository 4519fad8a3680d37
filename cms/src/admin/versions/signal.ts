/** Something that happens, for whoever wants to know of it. */
export interface Signal<Event> {
  emit(event: Event): void;
  /** @returns what ends it */
  listen(listener: (event: Event) => void): () => void;
}

export const createSignal = <Event>(): Signal<Event> => {
  const listeners = new Set<(event: Event) => void>();
  return {
    emit: (event) => listeners.forEach((listener) => listener(event)),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
