using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>
/// Calls that a name has in several forms, as those of the package physics: <c>\dv{x}</c>, <c>\dv[2]{f}{x}</c>, <c>\pdv{f}{x,y}</c>,
/// <c>\qty(x)</c>, <c>\norm*{x}</c>.
/// </summary>
internal static class TexCall
{
    /// <summary>In place of what begins the first argument: the last ones stand in one pair of braces, parted by commas.</summary>
    private const char List = ',';

    /// <summary>What the call stands for. All its arguments stand in braces then.</summary>
    /// <param name="input">Behind the name.</param>
    public static TexDefinition Form(TexName name, TexInput input)
    {
        if (name.TakesStar && input.TryPeek(out var star) && star.Is('*')) input.TryNext(out _);
        if (name.Forms is [{ Open: null } only]) return only.Definition;
        var arguments = new List<IReadOnlyList<TexToken>>();
        var open = name.Forms.FirstOrDefault(form => form.Open is { } sign and not List && input.SkipBlanksBefore(sign))?.Open;
        if (open is { } opening) arguments.Add(input.Enclosed(opening, Closing(opening)));
        var forms = name.Forms.Where(form => form.Open == open).Select(form => form.Definition).OrderBy(form => form.Arguments).ToList();
        while (arguments.Count < forms[0].Arguments) arguments.Add(input.Argument());
        while (arguments.Count < forms[^1].Arguments && input.SkipBlanksBefore('{')) arguments.Add(input.Argument());
        if (open is null && arguments.Count > 1 && name.Forms.Any(form => form.Open == List) && Items(arguments[^1]) is { Count: > 1 } items)
        {
            var count = arguments.Count - 1 + items.Count;
            if (name.Forms.FirstOrDefault(form => form.Open == List && form.Definition.Arguments == count) is { } listed)
            {
                arguments = [.. arguments.SkipLast(1), .. items];
                forms = [listed.Definition];
            }
        }

        input.Push([.. arguments.SelectMany(argument => argument.Prepend(TexToken.Character("{")).Append(TexToken.Character("}")))], input.Depth - 1);
        return forms.Last(form => form.Arguments <= arguments.Count);
    }

    private static List<IReadOnlyList<TexToken>> Items(IReadOnlyList<TexToken> argument)
    {
        var items = new List<IReadOnlyList<TexToken>>();
        var item = new List<TexToken>();
        var depth = 0;
        foreach (var token in argument)
        {
            depth += token.Is('{') ? 1 : token.Is('}') ? -1 : 0;
            if (depth > 0 || !token.Is(List))
            {
                item.Add(token);
                continue;
            }

            items.Add(item);
            item = [];
        }

        return [.. items, item];
    }

    private static char Closing(char open) => open switch
    {
        '(' => ')',
        '[' => ']',
        _ => open,
    };
}

/// <param name="Open">What begins the first argument; null for a brace; a comma for last arguments that stand in one pair of
/// braces.</param>
internal sealed record TexForm(char? Open, TexDefinition Definition);
