using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>Every rule of this room, in the order of their codes. A test of the house finds what is missing.</summary>
public static class BuildRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        PageMoved.Rule,
        CodeNotCompiled.Rule,
        CourseNotFound.Rule,
        OtherEncoding.Rule,
        FileTooLarge.Rule,
        LinkLeavesCourse.Rule,
        LinkLoop.Rule,
        SpecialFile.Rule,
        FolderNamedLikePage.Rule,
        FileChanged.Rule,
        LinkToHidden.Rule,
        OutputOfAnotherCourse.Rule,
        CopyLeftOut.Rule,
        OutputOverlapsSource.Rule,
        OutputNotOurs.Rule,
        OutputNotWritable.Rule,
        NoSpaceLeft.Rule,
        OutputInUse.Rule,
        FixNotWritten.Rule,
        CommittedLockUnreadable.Rule,
        LockNotMerged.Rule,
        NoRepository.Rule,
        LockMergeDecided.Rule,
        NothingToMerge.Rule,
        MergeDriverNotInstalled.Rule,
        CacheDamaged.Rule,
        FileNotVendored.Rule,
        VendorListDamaged.Rule,
        LinkDead.Rule,
        LinkMoved.Rule,
        LinkNotAsked.Rule,
        LockOutOfDate.Rule,
        LockMissing.Rule,
        LockNotWritable.Rule,
        LockChanged.Rule,
        OperandUnknown.Rule,
        LockNotInRevision.Rule,
        OperandAmbiguous.Rule,
        OperandNotComparable.Rule,
        NothingToCompare.Rule,
        ComparedWithLockOnDisk.Rule,
    ];
}
