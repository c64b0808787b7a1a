namespace CourseKit.Syntax;

/// <summary>
/// A place as people and editors name it: both numbers count from one, and columns count UTF-16 code units,
/// the unit of MSBuild's messages, of editors and of SARIF's default <c>columnKind</c> (SARIF 2.1.0 §3.14.17).
/// </summary>
public readonly record struct LinePosition(int Line, int Column) : IComparable<LinePosition>
{
    public int CompareTo(LinePosition other) =>
        Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    public override string ToString() => $"{Line}:{Column}";
}
