/**
 * Runs the command line from the source: `npm run -s rapporteur -- …`. Builds it first where the
 * build is missing or older than a source. Old syntax and no import at the top, so that a Node
 * that is too old can still read this file and say so.
 */
var parts = process.versions.node.split('.').map(Number);
var major = parts[0] || 0;
var minor = parts[1] || 0;
if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    'rapporteur needs Node 22.12 or newer; this is Node ' +
      process.versions.node +
      '. Run "npm ci" once: it brings a Node of its own for npm scripts.\n',
  );
  process.exitCode = 1;
} else {
  import('./run-fresh-cli.mjs').catch(function (error) {
    process.stderr.write(String((error && error.stack) || error) + '\n');
    process.exitCode = 1;
  });
}
