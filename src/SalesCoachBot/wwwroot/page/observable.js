/**
 * As much of an observable as Web Chat asks of a connection. With keepLast, whoever comes late is told the last value; with
 * keepUnheard, the first to come is told what nobody was there to hear.
 */
export function observable({ keepLast = false, keepUnheard = false, first } = {}) {
  const observers = new Set();
  const unheard = [];
  let last = first;
  return {
    next(value) {
      last = value;
      if (keepUnheard && observers.size === 0) unheard.push(value);
      for (const observer of [...observers]) observer.next?.(value);
    },
    subscribe(observer) {
      const listening = typeof observer === 'function' ? { next: observer } : observer;
      observers.add(listening);
      if (keepLast) listening.next?.(last);
      for (const value of unheard.splice(0)) listening.next?.(value);
      return { unsubscribe: () => observers.delete(listening) };
    },
  };
}

/** Tells what a promise brings, once. */
export function once(promise) {
  return {
    subscribe(observer) {
      let isListening = true;
      promise.then(
        value => {
          if (!isListening) return;
          observer.next?.(value);
          observer.complete?.();
        },
        error => isListening && observer.error?.(error));
      return { unsubscribe: () => { isListening = false; } };
    },
  };
}
