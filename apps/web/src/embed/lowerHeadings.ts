/** On another's page the first heading is that page's own: those in the component are told one level lower. */
import { options, type VNode } from 'preact';

export function lowerHeadings(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    const level = levelOf(vnode);
    if (level !== undefined) (vnode.props as Record<string, unknown>)['aria-level'] = level + 1;
    before?.(vnode);
  };
}

function levelOf({ type }: VNode): number | undefined {
  return typeof type === 'string' && /^h[1-4]$/.test(type) ? Number(type[1]) : undefined;
}
