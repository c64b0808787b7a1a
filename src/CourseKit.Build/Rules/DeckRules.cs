using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>CK6180 to CK6199: comparing decks.</summary>
public static class DeckRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        OperandUnknown.Rule,
        LockNotInRevision.Rule,
        OperandAmbiguous.Rule,
        OperandNotComparable.Rule,
        NothingToCompare.Rule,
        ComparedWithLockOnDisk.Rule,
    ];
}
