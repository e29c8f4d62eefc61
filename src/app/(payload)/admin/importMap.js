import { PeopleView as PeopleView_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { TranslateView as TranslateView_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { CoverageView as CoverageView_7ee57f61edf89bb28eca38367a80047b } from '../../../../plugins/coverage/admin/index.ts'
import { WayView as WayView_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { ReviewPanel as ReviewPanel_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { BulkButton as BulkButton_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { ListWithoutBulkEdit as ListWithoutBulkEdit_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { BulkView as BulkView_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { TemplateBeside as TemplateBeside_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { GroundsError as GroundsError_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { NeedCells as NeedCells_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { NeedRowLabel as NeedRowLabel_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { EvidenceValues as EvidenceValues_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { EvidenceRowLabel as EvidenceRowLabel_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { CompareLink as CompareLink_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { RecomputationProgress as RecomputationProgress_7ee57f61edf89bb28eca38367a80047b } from '../../../../plugins/coverage/admin/index.ts'
import { PreviewView as PreviewView_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { WaitingView as WaitingView_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { CompareView as CompareView_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkButtons as LinkButtons_37e3a4a9577576e76af90709c3935101 } from '../../../../plugins/open-id/admin/index.ts'
import { SecondFactorPanel as SecondFactorPanel_8dace5e4789dc565945c73f2c49227cc } from '../../../../plugins/second-factor/admin/index.ts'
import { SessionList as SessionList_13df143e97c4832f8fabf58761ab0900 } from '../../../../plugins/sessions/admin/index.ts'
import { SendAgain as SendAgain_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { KeyPanel as KeyPanel_c383598349b45a3b71ff085244259664 } from '../../../../plugins/api-keys/admin/index.ts'
import { MunicipalitySwitch as MunicipalitySwitch_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { SignOut as SignOut_37e3a4a9577576e76af90709c3935101 } from '../../../../plugins/open-id/admin/index.ts'
import { Icon as Icon_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { Logo as Logo_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { SignInButtons as SignInButtons_37e3a4a9577576e76af90709c3935101 } from '../../../../plugins/open-id/admin/index.ts'
import { SignInFailed as SignInFailed_37e3a4a9577576e76af90709c3935101 } from '../../../../plugins/open-id/admin/index.ts'
import { AdminMender as AdminMender_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { SignInView as SignInView_8dace5e4789dc565945c73f2c49227cc } from '../../../../plugins/second-factor/admin/index.ts'
import { Start as Start_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { InvitationView as InvitationView_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { TranslationsView as TranslationsView_5514e89a61f3c7fc6e0a8ed9874ff162 } from '../../../../src/admin/index.ts'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/index.ts#PeopleView": PeopleView_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/src/admin/index.ts#TranslateView": TranslateView_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/plugins/coverage/admin/index.ts#CoverageView": CoverageView_7ee57f61edf89bb28eca38367a80047b,
  "/src/admin/index.ts#WayView": WayView_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/src/admin/index.ts#ReviewPanel": ReviewPanel_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/src/admin/index.ts#BulkButton": BulkButton_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/src/admin/index.ts#ListWithoutBulkEdit": ListWithoutBulkEdit_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/src/admin/index.ts#BulkView": BulkView_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/src/admin/index.ts#TemplateBeside": TemplateBeside_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/src/admin/index.ts#GroundsError": GroundsError_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/src/admin/index.ts#NeedCells": NeedCells_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/src/admin/index.ts#NeedRowLabel": NeedRowLabel_5514e89a61f3c7fc6e0a8ed9874ff162,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/index.ts#EvidenceValues": EvidenceValues_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/src/admin/index.ts#EvidenceRowLabel": EvidenceRowLabel_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/src/admin/index.ts#CompareLink": CompareLink_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/plugins/coverage/admin/index.ts#RecomputationProgress": RecomputationProgress_7ee57f61edf89bb28eca38367a80047b,
  "/src/admin/index.ts#PreviewView": PreviewView_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/src/admin/index.ts#WaitingView": WaitingView_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/src/admin/index.ts#CompareView": CompareView_5514e89a61f3c7fc6e0a8ed9874ff162,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/plugins/open-id/admin/index.ts#LinkButtons": LinkButtons_37e3a4a9577576e76af90709c3935101,
  "/plugins/second-factor/admin/index.ts#SecondFactorPanel": SecondFactorPanel_8dace5e4789dc565945c73f2c49227cc,
  "/plugins/sessions/admin/index.ts#SessionList": SessionList_13df143e97c4832f8fabf58761ab0900,
  "/src/admin/index.ts#SendAgain": SendAgain_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/plugins/api-keys/admin/index.ts#KeyPanel": KeyPanel_c383598349b45a3b71ff085244259664,
  "/src/admin/index.ts#MunicipalitySwitch": MunicipalitySwitch_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/plugins/open-id/admin/index.ts#SignOut": SignOut_37e3a4a9577576e76af90709c3935101,
  "/src/admin/index.ts#Icon": Icon_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/src/admin/index.ts#Logo": Logo_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/plugins/open-id/admin/index.ts#SignInButtons": SignInButtons_37e3a4a9577576e76af90709c3935101,
  "/plugins/open-id/admin/index.ts#SignInFailed": SignInFailed_37e3a4a9577576e76af90709c3935101,
  "/src/admin/index.ts#AdminMender": AdminMender_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/plugins/second-factor/admin/index.ts#SignInView": SignInView_8dace5e4789dc565945c73f2c49227cc,
  "/src/admin/index.ts#Start": Start_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/src/admin/index.ts#InvitationView": InvitationView_5514e89a61f3c7fc6e0a8ed9874ff162,
  "/src/admin/index.ts#TranslationsView": TranslationsView_5514e89a61f3c7fc6e0a8ed9874ff162,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
