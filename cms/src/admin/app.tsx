import { READ_TRAIL } from '@ntm/shared';
import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { Clock } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { arrangeActions, arrangeBulkActions } from './arrange-actions';
import { dressWindow } from './brand/dress-window';
import logo from './brand/logo.svg';
import { theme } from './brand/theme';
import { HistoryPanel } from './history/history-panel';
import { hideStrapiNews } from './hide-strapi-news';
import { labelFilterChoices } from './label-filter-choices';
import { formatListCells } from './list-cells';
import { StageFilter } from './newsroom/stage-filter';
import { StagePanel } from './newsroom/stage-panel';
import { preferVietnamese } from './prefer-vietnamese';
import { PublicationPanel } from './publication-panel/publication-panel';
import { HanoiTimeInput } from './schedule/hanoi-time-input';
import { SchedulePanel } from './schedule/schedule-panel';
import { TrailPanel } from './trail/trail-panel';
import { vi } from './translations/vi';
import { watchWrites } from './versions/watch-writes';
import { WritingPanel } from './writing/writing-panel';

type ContentManagerApis = ContentManagerPlugin['config']['apis'];

const config = {
  auth: { logo },
  menu: { logo },
  theme,
  locales: ['vi'],
  translations: { vi },
  tutorials: false,
  notifications: { releases: false },
};

const register = (app: StrapiApp): void => {
  preferVietnamese();
  dressWindow();
  void hideStrapiNews();
  watchWrites();
  const desk = app.getPlugin('content-manager').apis as ContentManagerApis;
  desk.addDocumentAction(arrangeActions);
  desk.addBulkAction(arrangeBulkActions);
  desk.addEditViewSidePanel([
    StagePanel,
    SchedulePanel,
    WritingPanel,
    PublicationPanel,
    HistoryPanel,
    TrailPanel,
  ]);
  app.addFields({ type: 'datetime', Component: HanoiTimeInput as ComponentType });
  app.addMenuLink({
    to: 'nhat-ky',
    icon: Clock,
    intlLabel: { id: 'ntm.trail', defaultMessage: 'Nhật ký' },
    permissions: [{ action: READ_TRAIL, subject: null }],
    Component: () => import('./trail/trail-page'),
  });
};

const bootstrap = (app: StrapiApp): void => {
  app.addSettingsLink('global', {
    id: 'deleted-documents',
    to: 'muc-da-xoa',
    intlLabel: { id: 'ntm.deleted', defaultMessage: 'Mục đã xoá' },
    // Whoever may look after users is an administrator; the server asks for the role itself.
    permissions: [{ action: 'admin::users.read', subject: null }],
    Component: () => import('./deleted/deleted-page'),
  });
  // Strapi makes its section of permissions only later.
  app.addSettingsLink('global', {
    id: 'login-locks',
    to: 'login-locks',
    intlLabel: { id: 'login-locks.title', defaultMessage: 'Khoá đăng nhập' },
    Component: () => import('./login-locks/login-locks-page'),
    permissions: [{ action: 'admin::users.update', subject: null }],
  });
  app.getPlugin('content-manager').injectComponent('listView', 'actions', {
    name: 'ntm-stage-filter',
    Component: StageFilter,
  });
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', formatListCells);
  app.registerHook('Admin/CM/pages/ListView/inject-in-filters', labelFilterChoices);
};

export default { config, register, bootstrap };
