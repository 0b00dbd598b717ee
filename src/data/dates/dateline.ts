/** Small words that datelines hold beside dates and labels, folded; none of them carries a sentence. */
export const DATELINE_WORDS =
  'on at the date time and am pm gmt utc cet cest est edt pst pdt bst ist local ' +
  'min mins minute minutes read reading ' +
  'le la les à a as às um uhr h alle ore las el em il op den dia de del il y lúc luc ngày ngay ' +
  'pada noong kell klokken kl m d ' +
  'в г мск ساعت الساعة بتوقيت كل تاريخ kl klo o u v ve saat at på pukul jam wib เวลา น วันที่ เมื่อ'
