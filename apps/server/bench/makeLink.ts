/** A link with a file as large as a page for a clinician is, encrypted: some 40 kB. */
export async function makeLink(
  address: string,
): Promise<{ readonly manifestPath: string; readonly filePath: string }> {
  const exp = Math.floor(Date.now() / 1000) + 3600;
  const made = (await post(`${address}/v1/links`, { flag: '', exp })) as { id: string; manageToken: string };
  const header = Buffer.from('{"alg":"dir","enc":"A256GCM","cty":"application/fhir+json"}').toString(
    'base64url',
  );
  const put = await fetch(`${address}/v1/links/${made.id}/file`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${made.manageToken}`, 'content-type': 'application/jose' },
    body: `${header}..aXZpdml2aXZpdml2.${Buffer.alloc(30_000, 7).toString('base64url')}.dGFndGFndGFndGFndGFndA`,
  });
  if (put.status !== 204) throw new Error(`The file was not taken: ${put.status}`);
  const manifestPath = `/v1/links/${made.id}/manifest`;
  const manifest = await post(`${address}${manifestPath}`, { recipient: 'bench', embeddedLengthMax: 0 });
  const { location } = (manifest as { files: { location: string }[] }).files[0]!;
  return { manifestPath, filePath: new URL(location).pathname };
}

async function post(url: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json();
}
