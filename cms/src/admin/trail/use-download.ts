import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { TrailFilterValues } from './trail-filters';

const saveFile = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** Downloads the trail, as it is filtered, as a CSV file that Excel opens. */
export const useDownload = () => {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);

  const download = async (filter: TrailFilterValues): Promise<void> => {
    setBusy(true);
    try {
      const address = `/trail/export?${new URLSearchParams(filter).toString()}`;
      const { data } = await get<Blob>(address, { responseType: 'blob' });
      saveFile(data, 'nhat-ky.csv');
    } catch {
      toggleNotification({ type: 'danger', message: 'Chưa xuất được nhật ký. Hãy thử lại.' });
    } finally {
      setBusy(false);
    }
  };
  return { download, isBusy };
};
