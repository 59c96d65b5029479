import { html } from 'hono/html';
import { plainPage } from '../api/plainPage.ts';
import type { Issue } from '../issues/issueStore.ts';

export function signInPage(wrong: boolean) {
  return plainPage(
    'Maintainers',
    html`${wrong ? html`<p role="alert"><strong>That is not the token.</strong></p>` : ''}
<form method="post" action="/maintain/sign-in">
<label>Token <input type="password" name="token" required autocomplete="current-password"></label>
<p><button>Sign in</button></p>
</form>`,
  );
}

export function listPage(issues: readonly Issue[], page: number, more: boolean) {
  const rows = issues.map(
    ({ id, receivedAt, report, hasPicture }) => html`<tr>
<td><a href="/maintain/issues/${id}">${shownTime(receivedAt)}</a></td>
<td>${report.page}</td>
<td class="words">${report.text.slice(0, 120) || '(no words)'}</td>
<td>${hasPicture ? 'picture' : ''}</td>
</tr>`,
  );
  return plainPage(
    'Issue reports',
    html`${issues.length === 0 ? html`<p>There are none${page > 0 ? ' here' : ' yet'}.</p>` : ''}
<table>
<thead><tr><th scope="col">Received (UTC)</th><th scope="col">Page</th><th scope="col">Words</th><th scope="col">Picture</th></tr></thead>
<tbody>${rows}</tbody>
</table>
<p>${page > 0 ? html`<a href="/maintain?page=${page - 1}">Newer</a> ` : ''}${more ? html`<a href="/maintain?page=${page + 1}">Older</a>` : ''}</p>
<form method="post" action="/maintain/sign-out"><button>Sign out</button></form>`,
  );
}

export function issuePage({ id, receivedAt, report, hasPicture }: Issue) {
  const { text, ...details } = report;
  return plainPage(
    'Issue report',
    html`<p><a href="/maintain">All reports</a></p>
<p class="soft">Received ${shownTime(receivedAt)} UTC, from ${report.page}</p>
<p class="text">${text || '(no words)'}</p>
${hasPicture ? html`<p><img src="/maintain/issues/${id}/picture" alt="The page as the person saw it"></p>` : ''}
<h2>Details</h2>
<pre>${JSON.stringify(details, null, 2)}</pre>
<form method="post" action="/maintain/issues/${id}/delete"><button>Delete this report</button></form>`,
  );
}

function shownTime(time: Date): string {
  return time.toISOString().slice(0, 16).replace('T', ' ');
}
