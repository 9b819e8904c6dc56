/** How far a load has come, for the one who waits. */
import type { Progress } from './load.ts';

/** A bar that runs on a terminal, with the time left; elsewhere a line for each quarter. */
export function progressBar(): Progress {
  const began = performance.now();
  let told = 0;
  return (done, of) => {
    const share = done / of;
    const left = ((performance.now() - began) / share) * (1 - share);
    const words = `${Math.round(share * 100)} %, ${done === of ? 'written' : `about ${Math.max(1, Math.round(left / 1000))} s left`}`;
    if (process.stdout.isTTY)
      process.stdout.write(`\r\u001b[2K  ${'#'.repeat(Math.round(share * 30)).padEnd(30, '.')} ${words}${done === of ? '\n' : ''}`);
    else if (Math.floor(share * 4) > told || done === of) {
      told = Math.floor(share * 4);
      console.log(`  ${words}`);
    }
  };
}
