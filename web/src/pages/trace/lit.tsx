import type { ReactElement, ReactNode } from 'react';
import { useLitProps } from '../../picture/lit.ts';

/** A stretch of words that stands for a thing or a link: pointing at it or focusing it lights it in words, table and picture. */
export function Lit({
  id,
  children,
  as: Tag = 'span',
  className,
}: {
  id: string;
  children: ReactNode;
  as?: 'span' | 'div' | 'li';
  className?: string;
}): ReactElement {
  const props = useLitProps(id);
  return (
    <Tag className={className ? `lit ${className}` : 'lit'} data-thing={id} {...props}>
      {children}
    </Tag>
  );
}
