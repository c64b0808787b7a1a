using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Schema;

/// <summary>
/// The rules of this room and those below it, which the command line and the compiler both run. A new list is added here by hand.
/// </summary>
public static class FrontEndRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. FrontMatterRules.All,
        .. SourceRules.All,
        .. FrontMatterBindingRules.All,
        .. ShortcodeRules.All,
        .. ShortcodeBindingRules.All,
        .. PromptSyntaxRules.All,
        .. PromptBindingRules.All,
        .. IdentityRules.All,
        .. LintRules.All.Select(lint => lint.Rule),
        .. SettingsRules.All,
        .. StructureRules.All,
        .. LinkRules.All,
        .. ProseRules.All,
        .. MetadataRules.All,
        .. SchemaRules.All,
    ];
}
