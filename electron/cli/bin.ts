#!/usr/bin/env node
/**
 * The first file of the command line. It loads the rest only when Node is new enough for it, and
 * is written so that an old Node can still read it and say so.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    'rapporteur needs Node 22.12 or newer; this is Node ' + process.versions.node + '.\n',
  );
  process.exitCode = 1;
} else {
  import('./run-process').then(
    ({ runProcess }) => runProcess(new URL('../../package.json', import.meta.url)),
    (error: unknown) => {
      process.stderr.write(String(error) + '\n');
      process.exitCode = 1;
    },
  );
}
