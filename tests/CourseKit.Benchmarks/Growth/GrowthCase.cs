namespace CourseKit.Benchmarks;

/// <summary>One construct, as many times as one likes.</summary>
/// <param name="Name">What is repeated and where.</param>
/// <param name="Path">The file of the course that holds it.</param>
/// <param name="Text">The text of that file for a number of times.</param>
internal sealed record GrowthCase(string Name, string Path, Func<int, string> Text);
