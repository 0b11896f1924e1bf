import { Close, Content, Portal, Root, Trigger } from '@radix-ui/react-popover';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/TextContext';
import { Icon } from '../../ui/Icon';
import { FilterGroups } from './FilterGroups';

/** The further filters in a popover; loaded when they are first asked for. */
export function FilterMenu({
  label,
  openAtOnce = false,
}: {
  readonly label: ReactNode;
  readonly openAtOnce?: boolean;
}) {
  const { t } = useText();
  return (
    <Root defaultOpen={openAtOnce}>
      <Trigger className="button">
        <Icon name="filter" />
        {label}
      </Trigger>
      <Portal>
        <Content
          className="filter-menu"
          align="end"
          sideOffset={6}
          collisionPadding={12}
          aria-label={t('filter.title')}
        >
          <FilterGroups />
          <Close className="icon-button filter-close" aria-label={t('filter.close')}>
            <Icon name="close" />
          </Close>
        </Content>
      </Portal>
    </Root>
  );
}
