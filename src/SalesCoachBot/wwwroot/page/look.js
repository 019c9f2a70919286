// How Web Chat and its cards are drawn. Colours stand in page.css once, for light and dark; Web Chat wants them as values.
function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

export function chatLook({ isNarrow }) {
  const accent = colour('accent');
  const line = colour('line');
  return {
    accent,
    subtle: colour('quiet'),
    backgroundColor: colour('ground'),
    primaryFont: colour('font'),
    fontSizeSmall: '0.8125rem',
    paddingRegular: isNarrow ? 10 : 14,
    transitionDuration: '.2s',

    avatarSize: 0,
    bubbleBackground: colour('surface'),
    bubbleBorderColor: line,
    bubbleBorderRadius: 14,
    bubbleTextColor: colour('text'),
    bubbleFromUserBackground: colour('own'),
    bubbleFromUserBorderColor: colour('own'),
    bubbleFromUserBorderRadius: 14,
    bubbleFromUserTextColor: colour('own-text'),
    bubbleMinHeight: 40,
    bubbleMinWidth: isNarrow ? 120 : 160,
    bubbleMaxWidth: isNarrow ? 460 : 560,
    markdownRespectCRLF: true,

    autoScrollSnapOnPage: true,

    groupTimestamp: 300000,
    timestampFormat: 'relative',
    timestampColor: colour('quiet'),

    hideUploadButton: true,
    sendBoxBackground: colour('surface'),
    sendBoxTextColor: colour('text'),
    sendBoxPlaceholderColor: colour('quiet'),
    sendBoxBorderTop: 'none',
    sendBoxHeight: 52,
    sendBoxTextWrap: true,
    sendBoxMaxHeight: 160,
    sendBoxButtonColor: accent,
    sendBoxButtonColorOnDisabled: colour('quiet'),
    sendBoxButtonShadeColorOnHover: colour('soft'),
    sendBoxButtonShadeColorOnActive: colour('line'),
    sendBoxButtonAlignment: 'bottom',

    suggestedActionLayout: 'flow',
    suggestedActionBorderRadius: 20,
    suggestedActionBorderWidth: 1,
    suggestedActionBorderColor: accent,
    suggestedActionBackgroundColor: colour('surface'),
    suggestedActionBackgroundColorOnHover: colour('soft'),
    suggestedActionBackgroundColorOnActive: colour('soft'),
    suggestedActionTextColor: accent,
    suggestedActionKeyboardFocusIndicatorBorderRadius: 18,
    suggestedActionsVisualKeyboardIndicatorColor: accent,

    hideToaster: true,
    slowConnectionAfter: 60000,
    notificationText: colour('quiet'),
    transcriptOverlayButtonBackground: accent,
    transcriptOverlayButtonBackgroundOnHover: accent,
    transcriptOverlayButtonBackgroundOnFocus: accent,
    transcriptOverlayButtonColor: colour('on-accent'),
    transcriptVisualKeyboardIndicatorColor: accent,
    typingAnimationHeight: 16,
    typingAnimationDuration: 15000,
    cardEmphasisBackgroundColor: colour('soft'),
  };
}

export function cardLook() {
  const ink = (usual, quiet = colour('quiet')) => ({ default: usual, subtle: quiet });
  const inks = {
    default: ink(colour('text')),
    accent: ink(colour('accent')),
    good: ink(colour('good')),
    warning: ink(colour('warning')),
    attention: ink(colour('attention')),
    light: ink(colour('quiet')),
    dark: ink(colour('text')),
  };
  const container = background => ({ backgroundColor: background, foregroundColors: inks });
  return {
    supportsInteractivity: true,
    fontFamily: colour('font'),
    fontSizes: { small: 13, default: 15, medium: 17, large: 20, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 18, default: 22, medium: 24, large: 28, extraLarge: 32 },
    spacing: { small: 4, default: 10, medium: 16, large: 22, extraLarge: 28, padding: 16 },
    separator: { lineThickness: 1, lineColor: colour('line') },
    imageSizes: { small: 40, medium: 80, large: 160 },
    containerStyles: {
      default: container('transparent'),
      emphasis: container(colour('soft')),
      accent: container(colour('soft')),
      good: container(colour('soft')),
      warning: container(colour('soft')),
      attention: container(colour('soft')),
    },
    actions: {
      maxActions: 8,
      spacing: 'medium',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      allowTitleToWrap: true,
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { color: 'default', size: 'small', isSubtle: true, weight: 'default', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { color: 'default', size: 'small', isSubtle: true, weight: 'default' },
      },
      errorMessage: { color: 'attention', size: 'small', spacing: 'small', weight: 'default' },
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: { title: { color: 'default', isSubtle: true, weight: 'default', wrap: true, maxWidth: 140 }, value: { wrap: true }, spacing: 12 },
  };
}
