import { useEffect, useState } from 'react';
import type { Setting } from '../background/settings.ts';

/** A stored setting, live: its value (the default until it was read), whether what was stored could not be read, and a writer. */
export function useSetting<T>(setting: Setting<T>): { value: T; damaged: boolean; write(value: T): Promise<void> } {
  const [{ value, damaged }, set] = useState({ value: setting.fallback, damaged: false });
  useEffect(() => {
    let left = false;
    void setting.read().then((stored) => !left && set(stored));
    const stop = setting.onChange((changed) => set({ value: changed, damaged: false }));
    return () => {
      left = true;
      stop();
    };
  }, [setting]);
  const write = async (changed: T) => {
    await setting.write(changed);
    set({ value: changed, damaged: false });
  };
  return { value, damaged, write };
}
