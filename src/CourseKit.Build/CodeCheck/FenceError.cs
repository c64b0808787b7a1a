namespace CourseKit.Build;

/// <summary>What the compiler says of a fence.</summary>
/// <param name="Start">In the code, in UTF-16 units.</param>
/// <param name="Code">As C# names it: <c>CS0103</c>.</param>
internal sealed record FenceError(int Start, int Length, string Code, string Message);
