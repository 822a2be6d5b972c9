// The command, which tells its seconds on the processor and on the wall, and its peak of memory, on standard error.
//   node benchmarks/speed/timed-cli.mjs stream FILE --jobs 1 -o OUT
const begin = performance.now();
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const figures = {
    core: (userCPUTime + systemCPUTime) / 1e6,
    wall: (performance.now() - begin) / 1000,
    peak: maxRSS / 1000,
  };
  process.stderr.write(`timed ${JSON.stringify(figures)}\n`);
});
await import('../../dist/cli.js');
