using CourseKit.Syntax;

namespace OwnEngine;

/// <summary>Works out what a function gives from what it is given, for the checker.</summary>
internal delegate TemplateShape ResultRule(IReadOnlyList<TemplateShape> arguments);

/// <summary>Reads signatures as they are written in this room's tables: a name, parameters, <c>?</c> for optional, <c>...</c> for the rest.</summary>
internal static class Signatures
{
    public static FunctionSignature Read(string? group, string text, ResultRule returns)
    {
        var words = text.Split(' ');
        var parameters = words.Skip(1).Select(ReadParameter).ToEquatableArray();
        var name = group is null ? words[0] : $"{group}.{words[0]}";
        return new FunctionSignature(name, parameters, TemplateShape.Unknown) { ReturnsFor = arguments => returns(arguments) };
    }

    private static TemplateParameter ReadParameter(string word)
    {
        if (word.EndsWith("...", StringComparison.Ordinal)) return TemplateParameter.Rest(word[..^3]);
        return word.EndsWith('?') ? TemplateParameter.Optional(word[..^1]) : TemplateParameter.Required(word);
    }
}
