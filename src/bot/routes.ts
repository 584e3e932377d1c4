import { onCalendars, onChooseCalendars } from "./on-calendars.ts";
import { onDigest } from "./on-digest.ts";
import { onForeignInvoke, onOldCard } from "./on-invoke.ts";
import { onMore } from "./on-more.ts";
import { onOverview } from "./on-overview.ts";
import { onAskButton, onNoText, onQuestion } from "./on-question.ts";
import { onCancelPosts, onPosts, onPostsOf, onResend, onShowReceivers } from "./on-posts.ts";
import { mayWantReminder, onRemind, onRemindButton } from "./on-remind.ts";
import { onListReminders, onRemoveReminder } from "./on-reminders.ts";
import { onSaveSettings, onSettings } from "./on-settings.ts";
import { botHasCome, onWelcome } from "./on-welcome.ts";
import { onClaim, onConfirmClaim, onDeclineClaim, onShowClaim } from "./organisation/on-claim.ts";
import { onEditCommittee, onSaveCommittee } from "./organisation/on-committee.ts";
import { onEditDepartment, onSaveDepartment } from "./organisation/on-department.ts";
import { onEditGoals, onSaveGoals } from "./organisation/on-goals.ts";
import { onOrganisation, onOrganisationPart } from "./organisation/on-organisation.ts";
import { onEditPerson, onGiveRole, onTakeRole } from "./organisation/on-person.ts";
import { onEditUnit, onSaveUnit } from "./organisation/on-unit.ts";
import { asksFor, unlessInCalendar } from "./own-words.ts";
import { onProposalQuestion } from "./proposal/on-proposal-question.ts";
import { wants } from "./proposal-wish.ts";
import { onCopyProposal, onEditProposal } from "./proposal/on-edit-proposal.ts";
import { onPreviewProposal, onSaveProposal } from "./proposal/on-form.ts";
import { onMyProposals, onWantsMine } from "./proposal/on-my-proposals.ts";
import { onNewProposal, onWantsNew } from "./proposal/on-new-proposal.ts";
import { onShowHistory, onShowProposal, onWantsOpen } from "./proposal/on-show-proposal.ts";
import { onKeepProposal, onSubmitProposal } from "./proposal/on-submit-proposal.ts";
import { onConfirmWithdraw, onWithdraw } from "./proposal/on-withdraw.ts";
import { onReleaseProposals, onSaveOrder } from "./review/on-department-saves.ts";
import {
  onChooseRelease,
  onDepartment,
  onOrderDepartment,
  onShowDepartment,
} from "./review/on-department.ts";
import { onReview, onShowReview } from "./review/on-review.ts";
import { onReviewProposal } from "./review/on-review-proposal.ts";
import { onConfirmRound, onEditRound, onSaveRound, onTakeBackRound } from "./round/on-change-round.ts";
import { onExtendRound, onGrantExtension, onTakeBackExtension } from "./round/on-extend-round.ts";
import { onNewRound, onRound, onShowRound } from "./round/on-round.ts";
import { onDownloadSummary } from "./summary/on-download.ts";
import { onAwaitPublication, onPreparePublication, onPublishSummary } from "./summary/on-publication.ts";
import { onShowSummary, onSummary } from "./summary/on-summary.ts";
import { onBoard, onShowBoard, wantsBoard } from "./report/on-board.ts";
import { onConfirmPlan, onEndPlan, onShowPlan, onShowPlanProposal } from "./report/on-plan.ts";
import {
  onEditPlan,
  onFillPlan,
  onMakePlan,
  onNewPlan,
  onSavePlan,
  onWantsNewReport,
  wantsNewReport,
} from "./report/on-plan-form.ts";
import { onReportQuestion } from "./report/on-report-question.ts";
import { onAdministerReport, onLockReport, onUnlockReport } from "./report/on-administer.ts";
import { onCommentMark, onMarkReport, onUndoMark } from "./report/on-mark.ts";
import { onMarkBehalf, onMarkMany } from "./report/on-mark-many.ts";
import { onWantsMark, onWantsMissing, onWantsUndo } from "./report/on-mark-wish.ts";
import { onChooseMarks, onMyReports } from "./report/on-my-reports.ts";
import { onListReports, onReports } from "./report/on-reports.ts";
import { onAskPause, onEndPause, onPauseNudges, onWantsPause } from "./report/on-pause.ts";
import { onFollowUpQuestion } from "./follow-up/on-follow-up-question.ts";
import { FOLLOW_UP_ROUTES } from "./follow-up/follow-up-routes.ts";
import { wantsFollowUp } from "./follow-up-wish.ts";
import { wantsReport } from "./report-wish.ts";
import { pressed, type Route } from "./route.ts";
import { isInvoke, isMessage, type Turn } from "./turn.ts";

const says = (words: RegExp) => (turn: Turn) => turn.isAddressed && words.test(turn.text);

/**
 * What the bot does, in order: the first route that takes a turn has it. What none takes is not for the bot. Presses are told
 * apart by their verb, so only words need their order; within a group the words come after the buttons.
 */
export const ROUTES: readonly Route[] = [
  // Reminders.
  { name: "remind button", takes: pressed("remind"), handle: onRemindButton },
  { name: "remove reminder", takes: pressed("remove-reminder"), handle: onRemoveReminder },
  // "Pausa mina påminnelser" is about reports, and would be taken for a wish about the others.
  { name: "pause", takes: wantsReport("pause"), handle: onWantsPause },
  { name: "reminders", takes: asksFor("reminders"), handle: unlessInCalendar(onListReminders) },
  // Before the questions: what it does not read as a wish goes on to them.
  { name: "remind", takes: mayWantReminder, handle: onRemind },
  // Answers, calendars and posts.
  { name: "more", takes: pressed("more"), handle: onMore },
  { name: "choose calendars", takes: pressed("choose-calendars"), handle: onChooseCalendars },
  { name: "resend", takes: pressed("resend"), handle: onResend },
  { name: "show receivers", takes: pressed("show-receivers"), handle: onShowReceivers },
  { name: "cancel posts", takes: pressed("cancel-posts"), handle: onCancelPosts },
  { name: "save settings", takes: pressed("save-settings"), handle: onSaveSettings },
  // The round: its stoppdatum, settings and extensions.
  { name: "show round", takes: pressed("show-round"), handle: onShowRound },
  { name: "new round", takes: pressed("new-round"), handle: onNewRound },
  { name: "confirm round", takes: pressed("confirm-round"), handle: onConfirmRound },
  { name: "edit round", takes: pressed("edit-round"), handle: onEditRound },
  { name: "save round", takes: pressed("save-round"), handle: onSaveRound },
  { name: "extend round", takes: pressed("extend-round"), handle: onExtendRound },
  { name: "grant extension", takes: pressed("grant-extension"), handle: onGrantExtension },
  { name: "take back extension", takes: pressed("take-back-extension"), handle: onTakeBackExtension },
  { name: "take back round", takes: pressed("take-back-round"), handle: onTakeBackRound },
  { name: "round", takes: wants("round"), handle: onRound },
  // What is handed in: the department, then the review.
  { name: "review proposal", takes: pressed("review-proposal"), handle: onReviewProposal },
  { name: "show department", takes: pressed("show-department"), handle: onShowDepartment },
  { name: "order department", takes: pressed("order-department"), handle: onOrderDepartment },
  { name: "save order", takes: pressed("save-order"), handle: onSaveOrder },
  { name: "choose release", takes: pressed("choose-release"), handle: onChooseRelease },
  { name: "release proposals", takes: pressed("release-proposals"), handle: onReleaseProposals },
  { name: "show review", takes: pressed("show-review"), handle: onShowReview },
  { name: "department", takes: wants("department"), handle: onDepartment },
  { name: "review", takes: wants("review"), handle: onReview },
  // The author's own proposals.
  { name: "new proposal button", takes: pressed("new-proposal"), handle: onNewProposal },
  { name: "save proposal", takes: pressed("save-proposal"), handle: onSaveProposal },
  { name: "preview proposal", takes: pressed("preview-proposal"), handle: onPreviewProposal },
  { name: "keep proposal", takes: pressed("keep-proposal"), handle: onKeepProposal },
  { name: "submit proposal", takes: pressed("submit-proposal"), handle: onSubmitProposal },
  { name: "edit proposal", takes: pressed("edit-proposal"), handle: onEditProposal },
  { name: "copy proposal", takes: pressed("copy-proposal"), handle: onCopyProposal },
  { name: "withdraw proposal", takes: pressed("withdraw-proposal"), handle: onWithdraw },
  { name: "confirm withdraw", takes: pressed("confirm-withdraw"), handle: onConfirmWithdraw },
  { name: "show proposal", takes: pressed("show-proposal"), handle: onShowProposal },
  { name: "show history", takes: pressed("show-history"), handle: onShowHistory },
  { name: "my proposals button", takes: pressed("my-proposals"), handle: onMyProposals },
  { name: "new proposal", takes: wants("new"), handle: onWantsNew },
  { name: "my proposals", takes: wants("mine"), handle: onWantsMine },
  { name: "open proposal", takes: wants("open"), handle: onWantsOpen },
  // Who is who.
  { name: "organisation part", takes: pressed("organisation"), handle: onOrganisationPart },
  { name: "edit person", takes: pressed("edit-person"), handle: onEditPerson },
  { name: "give role", takes: pressed("give-role"), handle: onGiveRole },
  { name: "take role", takes: pressed("take-role"), handle: onTakeRole },
  { name: "edit committee", takes: pressed("edit-committee"), handle: onEditCommittee },
  { name: "save committee", takes: pressed("save-committee"), handle: onSaveCommittee },
  { name: "edit department", takes: pressed("edit-department"), handle: onEditDepartment },
  { name: "save department", takes: pressed("save-department"), handle: onSaveDepartment },
  { name: "edit unit", takes: pressed("edit-unit"), handle: onEditUnit },
  { name: "save unit", takes: pressed("save-unit"), handle: onSaveUnit },
  { name: "show claim", takes: pressed("show-claim"), handle: onShowClaim },
  { name: "confirm claim", takes: pressed("confirm-claim"), handle: onConfirmClaim },
  { name: "decline claim", takes: pressed("decline-claim"), handle: onDeclineClaim },
  { name: "claim", takes: wantsReport("claim"), handle: onClaim },
  { name: "edit goals", takes: pressed("edit-goals"), handle: onEditGoals },
  { name: "save goals", takes: pressed("save-goals"), handle: onSaveGoals },
  { name: "organisation", takes: wants("organisation"), handle: onOrganisation },
  // The sammanställning.
  { name: "show summary", takes: pressed("show-summary"), handle: onShowSummary },
  { name: "download summary", takes: pressed("download-summary"), handle: onDownloadSummary },
  { name: "prepare publication", takes: pressed("prepare-publication"), handle: onPreparePublication },
  { name: "publish summary", takes: pressed("publish-summary"), handle: onPublishSummary },
  { name: "await publication", takes: pressed("await-publication"), handle: onAwaitPublication },
  { name: "summary", takes: wants("summary"), handle: onSummary },
  // Reports.
  { name: "list reports", takes: pressed("list-reports"), handle: onListReports },
  { name: "show plan", takes: pressed("show-plan"), handle: onShowPlan },
  { name: "show plan proposal", takes: pressed("show-plan-proposal"), handle: onShowPlanProposal },
  { name: "confirm plan", takes: pressed("confirm-plan"), handle: onConfirmPlan },
  { name: "new plan", takes: pressed("new-plan"), handle: onNewPlan },
  { name: "fill plan", takes: pressed("fill-plan"), handle: onFillPlan },
  { name: "make plan", takes: pressed("make-plan"), handle: onMakePlan },
  { name: "edit plan", takes: pressed("edit-plan"), handle: onEditPlan },
  { name: "save plan", takes: pressed("save-plan"), handle: onSavePlan },
  { name: "end plan", takes: pressed("end-plan"), handle: onEndPlan },
  { name: "new report", takes: wantsNewReport, handle: onWantsNewReport },
  { name: "show board", takes: pressed("show-board"), handle: onShowBoard },
  { name: "board", takes: wantsBoard, handle: onBoard },
  { name: "reports", takes: wantsReport("reports"), handle: onReports },
  // Klarmarkering.
  { name: "mark report", takes: pressed("mark-report"), handle: onMarkReport },
  { name: "undo mark", takes: pressed("undo-mark"), handle: onUndoMark },
  { name: "comment mark", takes: pressed("comment-mark"), handle: onCommentMark },
  { name: "my reports", takes: pressed("my-reports"), handle: onMyReports },
  { name: "choose marks", takes: pressed("choose-marks"), handle: onChooseMarks },
  { name: "administer report", takes: pressed("administer-report"), handle: onAdministerReport },
  { name: "mark many", takes: pressed("mark-many"), handle: onMarkMany },
  { name: "mark behalf", takes: pressed("mark-behalf"), handle: onMarkBehalf },
  { name: "lock report", takes: pressed("lock-report"), handle: onLockReport },
  { name: "unlock report", takes: pressed("unlock-report"), handle: onUnlockReport },
  { name: "mark", takes: wantsReport("mark"), handle: onWantsMark },
  { name: "undo", takes: wantsReport("undo"), handle: onWantsUndo },
  { name: "missing mine", takes: wantsReport("missing-mine"), handle: onWantsMissing },
  { name: "ask pause", takes: pressed("ask-pause"), handle: onAskPause },
  { name: "pause nudges", takes: pressed("pause-nudges"), handle: onPauseNudges },
  { name: "end pause", takes: pressed("end-pause"), handle: onEndPause },
  // The month's follow-up.
  ...FOLLOW_UP_ROUTES,
  // What is left of buttons, and then words: first those of the bot's own, then questions.
  { name: "old card", takes: pressed("unknown"), handle: onOldCard },
  { name: "calendars", takes: asksFor("calendars"), handle: onCalendars },
  { name: "overview", takes: asksFor("overview"), handle: onOverview },
  { name: "posts", takes: asksFor("posts"), handle: onPosts },
  // What names no place goes on to the questions.
  { name: "posts of a place", takes: says(/^(?:utskick|posts)\s+\S/iu), handle: onPostsOf },
  { name: "digest", takes: asksFor("digest"), handle: unlessInCalendar(onDigest) },
  { name: "settings", takes: asksFor("settings"), handle: unlessInCalendar(onSettings) },
  // Before the questions of reports: "hur ligger IT till?" is asked of figures first.
  { name: "follow-up question", takes: wantsFollowUp("question"), handle: onFollowUpQuestion },
  { name: "proposal question", takes: wants("question"), handle: onProposalQuestion },
  { name: "report question", takes: wantsReport("question"), handle: onReportQuestion },
  // After what a question of a button may want as well as one that is typed.
  { name: "ask button", takes: pressed("ask"), handle: onAskButton },
  { name: "no text", takes: (turn) => turn.isAddressed && turn.text === "", handle: onNoText },
  {
    name: "question",
    takes: (turn) => turn.isAddressed && isMessage(turn.context.activity),
    handle: onQuestion,
  },
  { name: "welcome", takes: (turn) => botHasCome(turn.context.activity), handle: onWelcome },
  { name: "foreign invoke", takes: (turn) => isInvoke(turn.context.activity), handle: onForeignInvoke },
];
