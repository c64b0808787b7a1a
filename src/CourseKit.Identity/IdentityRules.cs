using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Every rule of this room, in the order of their codes. A test of the house finds what is missing.</summary>
public static class IdentityRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        AmbiguousPrompt.Rule,
        AmbiguousEdit.Rule,
        IdMoved.Rule,
        IdOfAnotherPrompt.Rule,
        PromptRewritten.Rule,
        PromptsReplaced.Rule,
        KindChanged.Rule,
        CourseIdChanged.Rule,
        LockUnreadable.Rule,
        LockInConflict.Rule,
        LockFromNewerVersion.Rule,
        LockFieldMissing.Rule,
        LockValueWrong.Rule,
        LockFieldUnknown.Rule,
        LockIdTwice.Rule,
    ];
}
