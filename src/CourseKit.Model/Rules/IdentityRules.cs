using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Codes 3060 to 3099, which prompt is which, and 6100 to 6149, the file that remembers it.</summary>
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
