/** A package packed as it lies here would hold TypeScript, which Node does not run from node_modules. */
console.error('Packages are packed as JavaScript: use "npm run pack:libraries" at the top of the checkout.');
process.exit(1);
