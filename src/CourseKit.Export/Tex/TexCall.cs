using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>Calls that a name has in several forms, as those of the package physics: <c>\dv{x}</c>, <c>\dv[2]{f}{x}</c>, <c>\qty(x)</c>, <c>\norm*{x}</c>.</summary>
internal static class TexCall
{
    /// <summary>What the call stands for. All its arguments stand in braces then.</summary>
    /// <param name="input">Behind the name.</param>
    public static TexDefinition Form(TexName name, TexInput input)
    {
        if (name.TakesStar && input.TryPeek(out var star) && star.Is('*')) input.TryNext(out _);
        if (name.Forms is [{ Open: null } only]) return only.Definition;
        var arguments = new List<IReadOnlyList<TexToken>>();
        var open = name.Forms.FirstOrDefault(form => form.Open is { } sign && input.SkipBlanksBefore(sign))?.Open;
        if (open is { } opening) arguments.Add(input.Enclosed(opening, Closing(opening)));
        var forms = name.Forms.Where(form => form.Open == open).Select(form => form.Definition).OrderBy(form => form.Arguments).ToList();
        while (arguments.Count < forms[0].Arguments) arguments.Add(input.Argument());
        while (arguments.Count < forms[^1].Arguments && input.SkipBlanksBefore('{')) arguments.Add(input.Argument());
        input.Push([.. arguments.SelectMany(argument => argument.Prepend(TexToken.Character("{")).Append(TexToken.Character("}")))], input.Depth - 1);
        return forms.Last(form => form.Arguments <= arguments.Count);
    }

    private static char Closing(char open) => open switch
    {
        '(' => ')',
        '[' => ']',
        _ => open,
    };
}

/// <param name="Open">What begins the first argument; null for a brace.</param>
internal sealed record TexForm(char? Open, TexDefinition Definition);
