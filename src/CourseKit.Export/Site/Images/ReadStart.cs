namespace CourseKit.Export;

/// <summary>
/// The first bytes of a file of the course, fewer when it is shorter; none when it cannot be read, which is reported when it is copied.
/// Called from any thread.
/// </summary>
/// <param name="assetPath">Its path in the course.</param>
/// <param name="most">How many at most.</param>
public delegate ReadOnlyMemory<byte> ReadStart(string assetPath, int most);
