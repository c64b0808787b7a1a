using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>CK6031 to CK6039, the lock file and git, and CK4133, where pages were.</summary>
public static class LockFileRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        PageMoved.Rule,
        CommittedLockUnreadable.Rule,
        LockNotMerged.Rule,
        NoRepository.Rule,
        LockMergeDecided.Rule,
        NothingToMerge.Rule,
        MergeDriverNotInstalled.Rule,
    ];
}
