import { safeStore, type Store } from '../../src/widget/storage.ts';

/** A browser's storage, as a map that a test can look into. */
export function memoryStore(): { readonly store: Store; readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const area = {
    getItem: (key: string): string | null => kept.get(key) ?? null,
    setItem: (key: string, value: string): void => void kept.set(key, value),
    removeItem: (key: string): void => void kept.delete(key),
  };
  return { store: safeStore(() => area), kept };
}

/** A browser that refuses storage, as private windows and sandboxed frames do. */
export function refusingStore(): Store {
  return safeStore(() => {
    throw new Error('SecurityError');
  });
}
