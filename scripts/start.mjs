// Plain enough for an old Node to read, so that it can say what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: Evertick needs 20.19 or newer.`);
  process.exit(1);
}

import('./setup.mjs')
  .then(({ setup }) => setup())
  .then(() => {
    process.argv.splice(2, 0, 'up');
    return import('../dist/src/cli/main.js');
  })
  .catch((error) => {
    console.error(process.env.EVERTICK_LOG_LEVEL === 'debug' ? error : error.message);
    process.exit(1);
  });
