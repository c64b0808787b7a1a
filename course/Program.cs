using Misalignment;

Syllabus.Write(Console.Out);
