namespace CourseKit.Model;

/// <summary>A TeX command of the course: an entry of <c>macros</c> in <c>course.yml</c>.</summary>
/// <param name="Name">With its backslash: <c>\R</c>.</param>
/// <param name="Body">What it stands for, its arguments as <c>#1</c> to <c>#9</c>.</param>
/// <param name="ArgumentCount">0 to 9: the highest number in the body.</param>
public sealed record TexMacro(string Name, Located<string> Body, int ArgumentCount)
{
    /// <summary>As a page would define it.</summary>
    public string Definition =>
        ArgumentCount == 0 ? $"\\newcommand{{{Name}}}{{{Body.Value}}}" : $"\\newcommand{{{Name}}}[{ArgumentCount}]{{{Body.Value}}}";
}
