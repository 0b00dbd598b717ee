/** English compounds in which a weekday is part of a name, folded. */
export const WEEKDAY_NAMES_BEFORE =
  'black good ash super cyber bloody maundy holy palm easter small giving shrove every each'
export const WEEKDAY_NAMES_BEHIND = 'times telegraph herald mirror express post'

/** Words in front that point to the weekday to come. */
export const COMING = 'next coming upcoming prochain próximo proximo nächsten kommenden prossimo następny следующий'
