using CourseKit.Model;
using CourseKit.Schema;
using CourseKit.Syntax;

namespace CourseKit.Generator;

/// <summary>
/// Every rule that <c>course.yml</c> may name. The generator reports only those of the rooms below it; of the others it knows that there are such, or it would
/// call them unknown where the command line does not. A test of the house compares the list with all rules.
/// </summary>
internal static class KnownRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. FrontMatterRules.All,
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
        FileNotReadable.Rule,
        NotUtf8.Rule,
        InternalError.Rule,
        .. RulesAbove.All,
    ];
}
