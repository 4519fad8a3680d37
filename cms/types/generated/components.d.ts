import type { Schema, Struct } from '@strapi/strapi';

export interface ExemplarAchievement extends Struct.ComponentSchema {
  collectionName: 'components_exemplar_achievements';
  info: {
    description: 'M\u1ED9t k\u1EBFt qu\u1EA3 n\u00F3i \u0111\u01B0\u1EE3c b\u1EB1ng con s\u1ED1.';
    displayName: 'Th\u00E0nh t\u00EDch';
    icon: 'chartBubble';
  };
  attributes: {
    label: Schema.Attribute.String;
    value: Schema.Attribute.String;
  };
}

export interface ExemplarAward extends Struct.ComponentSchema {
  collectionName: 'components_exemplar_awards';
  info: {
    description: 'M\u1ED9t h\u00ECnh th\u1EE9c khen th\u01B0\u1EDFng \u0111\u00E3 \u0111\u01B0\u1EE3c trao.';
    displayName: 'Khen th\u01B0\u1EDFng';
    icon: 'medal';
  };
  attributes: {
    date: Schema.Attribute.Date;
    decision: Schema.Attribute.String;
    title: Schema.Attribute.String;
  };
}

export interface LocalityRecognition extends Struct.ComponentSchema {
  collectionName: 'components_locality_recognitions';
  info: {
    description: 'M\u1ED9t l\u1EA7n \u0111\u01B0\u1EE3c c\u00F4ng nh\u1EADn danh hi\u1EC7u n\u00F4ng th\u00F4n m\u1EDBi.';
    displayName: 'C\u00F4ng nh\u1EADn';
    icon: 'medal';
  };
  attributes: {
    authority: Schema.Attribute.String;
    criteria: Schema.Attribute.String;
    decisionDate: Schema.Attribute.Date;
    decisionNumber: Schema.Attribute.String;
    level: Schema.Attribute.Enumeration<
      [
        'xa-dat-chuan',
        'xa-nang-cao',
        'xa-kieu-mau',
        'huyen-dat-chuan',
        'thon-ntm',
        'thon-nang-cao',
        'thon-kieu-mau',
      ]
    > &
      Schema.Attribute.Required;
    note: Schema.Attribute.Text;
    revokedOn: Schema.Attribute.Date;
    year: Schema.Attribute.Integer;
  };
}

export interface MediaFigure extends Struct.ComponentSchema {
  collectionName: 'components_media_figures';
  info: {
    description: 'M\u1ED9t b\u1EE9c \u1EA3nh c\u00F9ng m\u00F4 t\u1EA3, ch\u00FA th\u00EDch v\u00E0 ngu\u1ED3n \u1EA3nh.';
    displayName: '\u1EA2nh';
    icon: 'picture';
  };
  attributes: {
    alt: Schema.Attribute.Text;
    caption: Schema.Attribute.Text;
    credit: Schema.Attribute.String;
    image: Schema.Attribute.Media<'images'>;
  };
}

export interface OcopRating extends Struct.ComponentSchema {
  collectionName: 'components_ocop_ratings';
  info: {
    description: 'M\u1ED9t quy\u1EBFt \u0111\u1ECBnh c\u00F4ng nh\u1EADn h\u1EA1ng sao OCOP.';
    displayName: 'X\u1EBFp h\u1EA1ng';
    icon: 'star';
  };
  attributes: {
    authority: Schema.Attribute.String;
    decisionDate: Schema.Attribute.Date;
    decisionNumber: Schema.Attribute.String;
    expiresOn: Schema.Attribute.Date;
    stars: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 5;
          min: 3;
        },
        number
      >;
  };
}

export interface OcopShopLink extends Struct.ComponentSchema {
  collectionName: 'components_ocop_shop_links';
  info: {
    description: 'M\u1ED9t n\u01A1i b\u00E1n s\u1EA3n ph\u1EA9m tr\u00EAn m\u1EA1ng.';
    displayName: 'N\u01A1i b\u00E1n';
    icon: 'shoppingCart';
  };
  attributes: {
    label: Schema.Attribute.String;
    url: Schema.Attribute.String;
  };
}

export interface TextSource extends Struct.ComponentSchema {
  collectionName: 'components_text_sources';
  info: {
    description: 'N\u01A1i tin b\u00E0i \u0111\u01B0\u1EE3c l\u1EA5y l\u1EA1i.';
    displayName: 'Ngu\u1ED3n tin';
    icon: 'link';
  };
  attributes: {
    name: Schema.Attribute.String;
    url: Schema.Attribute.String;
  };
}

export interface TextTranslation extends Struct.ComponentSchema {
  collectionName: 'components_text_translations';
  info: {
    description: 'B\u1EA3n d\u1ECBch ho\u1EB7c b\u1EA3n \u0111\u1ECDc b\u1EB1ng ti\u1EBFng d\u00E2n t\u1ED9c thi\u1EC3u s\u1ED1.';
    displayName: 'B\u1EA3n ti\u1EBFng d\u00E2n t\u1ED9c';
    icon: 'globe';
  };
  attributes: {
    audio: Schema.Attribute.Media<'audios'>;
    body: Schema.Attribute.RichText;
    language: Schema.Attribute.Enumeration<['hmn', 'ium', 'tyz', 'pcc', 'nut']>;
    summary: Schema.Attribute.Text;
    title: Schema.Attribute.String;
    translator: Schema.Attribute.String;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'exemplar.achievement': ExemplarAchievement;
      'exemplar.award': ExemplarAward;
      'locality.recognition': LocalityRecognition;
      'media.figure': MediaFigure;
      'ocop.rating': OcopRating;
      'ocop.shop-link': OcopShopLink;
      'text.source': TextSource;
      'text.translation': TextTranslation;
    }
  }
}
