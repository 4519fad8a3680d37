import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { arrangeActions, arrangeBulkActions } from './arrange-actions';
import { dressWindow } from './brand/dress-window';
import logo from './brand/logo.svg';
import { theme } from './brand/theme';
import { hideStrapiNews } from './hide-strapi-news';
import { formatListCells } from './list-cells';
import { preferVietnamese } from './prefer-vietnamese';
import { PublicationPanel } from './publication-panel/publication-panel';
import { HanoiTimeInput } from './schedule/hanoi-time-input';
import { SchedulePanel } from './schedule/schedule-panel';
import { vi } from './translations/vi';

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
  const desk = app.getPlugin('content-manager').apis as ContentManagerApis;
  desk.addDocumentAction(arrangeActions);
  desk.addBulkAction(arrangeBulkActions);
  desk.addEditViewSidePanel([PublicationPanel, SchedulePanel]);
  app.addFields({ type: 'datetime', Component: HanoiTimeInput as ComponentType });
};

const bootstrap = (app: StrapiApp): void => {
  app.addSettingsLink('permissions', {
    id: 'login-locks',
    to: 'login-locks',
    intlLabel: { id: 'login-locks.title', defaultMessage: 'Khoá đăng nhập' },
    Component: () => import('./login-locks/login-locks-page'),
    permissions: [{ action: 'admin::users.update', subject: null }],
  });
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', formatListCells);
};

export default { config, register, bootstrap };
