using CourseKit.Syntax;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>A variable that a template sets to an object of words, as it is written.</summary>
/// <param name="Name">The variable; of an object in an object, the way to it: <c>words.cards_for</c>.</param>
/// <param name="NameSpan">Where it is named.</param>
/// <param name="ContentStart">Behind the bracket that opens the object.</param>
/// <param name="Members">What stands in it, by key.</param>
public sealed record WordMap(string Name, TextSpan NameSpan, int ContentStart, IReadOnlyDictionary<string, WordEntry> Members)
{
    /// <summary>Every such variable of a template, in the order in which they are set.</summary>
    public static IReadOnlyList<WordMap> In(Template template) =>
    [
        .. template.Page.Body!.Statements
            .OfType<ScriptExpressionStatement>()
            .Select(statement => statement.Expression)
            .OfType<ScriptAssignExpression>()
            .Where(assign => assign is { Target: ScriptVariableGlobal, Value: ScriptObjectInitializerExpression })
            .Select(assign => Of(((ScriptVariableGlobal)assign.Target!).Name, assign.Target!, (ScriptObjectInitializerExpression)assign.Value!, template.Source.Text)),
    ];

    private static WordMap Of(string name, ScriptNode named, ScriptObjectInitializerExpression value, string text)
    {
        var members = new Dictionary<string, WordEntry>(StringComparer.Ordinal);
        foreach (var member in value.Members)
        {
            if (member is not { Name: { } key, Value: { } held }) continue;
            var own = key is ScriptLiteral { Value: string literal } ? literal : key.ToString();
            var end = held.Span.End.Offset + 1;
            members[own] = new WordEntry(
                text[key.Span.Start.Offset..end],
                held is ScriptLiteral { Value: string word } ? word : null,
                held is ScriptObjectInitializerExpression inner ? Of($"{name}.{own}", key, inner, text) : null);
        }

        return new WordMap(name, SpanOf(named), text.IndexOf('{', value.Span.Start.Offset) + 1, members);
    }

    private static TextSpan SpanOf(ScriptNode node) => TextSpan.FromBounds(node.Span.Start.Offset, node.Span.End.Offset + 1);
}

/// <param name="Written">Key and value as they stand in the template.</param>
/// <param name="Text">The word; null when it is no text.</param>
/// <param name="Inner">The words of an object; null when it is none.</param>
public sealed record WordEntry(string Written, string? Text, WordMap? Inner);
