using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>Band 6, compiled code, and CourseKit's own mistakes.</summary>
public static class BuildRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        CodeNotCompiled.Rule,
        CourseNotFound.Rule,
        FileNotReadable.Rule,
        NotUtf8.Rule,
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
        LockOutOfDate.Rule,
        LockMissing.Rule,
        LockNotWritable.Rule,
        LockChanged.Rule,
        CacheDamaged.Rule,
        FileNotVendored.Rule,
        VendorListDamaged.Rule,
        LinkDead.Rule,
        LinkMoved.Rule,
        LinkNotAsked.Rule,
        InternalError.Rule,
    ];
}
